/** Loaded before a program: its clock shows a day five and a half years from now. */
const shift = 2_000 * 86_400_000;
const Real = globalThis.Date;
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shift);
    else super(...given);
  }
  static now() {
    return Real.now() + shift;
  }
};
