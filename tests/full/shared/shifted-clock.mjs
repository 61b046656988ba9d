/** Loaded before a program: its clock shows a day five and a half years from now. */
const shift = 2_000 * 86_400_000;
const now = Date.now.bind(Date);
Date.now = () => now() + shift;
globalThis.Date = new Proxy(Date, {
  construct: (real, given, made) => Reflect.construct(real, given.length === 0 ? [real.now()] : given, made),
});
