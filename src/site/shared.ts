/** A value that several files are made from: made when it is first asked for, and let go when nobody needs it any more. */
export interface Shared<T> {
  readonly get: () => T;
  readonly free: () => void;
}

export function shared<T extends object>(make: () => T): Shared<T> {
  let value: T | undefined;
  return {
    get: () => (value ??= make()),
    free: () => {
      value = undefined;
    },
  };
}
