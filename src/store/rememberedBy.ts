/** Makes a thing once for each object, as long as that object is there. */
export function rememberedBy<Key extends WeakKey, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { readonly one: Made }>();
  return (key) => {
    const known = made.get(key) ?? { one: make(key) };
    made.set(key, known);
    return known.one;
  };
}
