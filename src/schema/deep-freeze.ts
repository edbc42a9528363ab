/** Makes plain data unchangeable, all the way down, and returns it. */
export function deepFreeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const field of Object.values(data)) deepFreeze(field);
  }
  return data;
}
