/** A function of one object whose answer is kept as long as the object lives: pages ask the same of the portal many times. */
export function once<A extends object, R>(answer: (question: A) => R): (question: A) => R {
  const known = new WeakMap<A, { answer: R }>();
  return (question) => {
    const kept = known.get(question);
    if (kept) return kept.answer;
    const fresh = { answer: answer(question) };
    known.set(question, fresh);
    return fresh.answer;
  };
}
