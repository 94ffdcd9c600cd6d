import type { IsoDate } from '../text/date.ts';

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

/** The same of an object on a day: the answer for one day is kept, since a build asks of no other. */
export function onceOn<A extends object, R>(answer: (question: A, day: IsoDate) => R): (question: A, day: IsoDate) => R {
  const known = new WeakMap<A, { day: IsoDate; answer: R }>();
  return (question, day) => {
    const kept = known.get(question);
    if (kept?.day === day) return kept.answer;
    const fresh = { day, answer: answer(question, day) };
    known.set(question, fresh);
    return fresh.answer;
  };
}
