// Values that no caller can change.

/** The same value, with every object and array in it frozen: a change throws in strict code and is lost elsewhere. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
