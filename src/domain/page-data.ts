/**
 * All that a page is made from, by the props of its path. It is asked twice in a row, to tell whether the page has
 * changed and when it is rendered; answered once.
 */
export function pageData<P extends object, D>(make: (props: P) => D): (path: { props: P }) => D {
  let last: { props: P; data: D } | null = null;
  return ({ props }) => {
    if (!last || !areSame(last.props, props)) last = { props, data: make(props) };
    return last.data;
  };
}

/** Whether two objects hold the very same values: whoever renders a page gets a copy of its props. */
function areSame(one: object, other: object): boolean {
  const [own, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return own.length === others.size && own.every(([name, value]) => others.has(name) && others.get(name) === value);
}
