// Most readers have chosen no commune: what fills it in is fetched for those who have. It imports nothing, so that a
// procedure page asks for one file; the name of the key is that of `chosen-unit.ts`.

try {
  if (localStorage.getItem(`xa ${import.meta.env.BASE_URL}`)) void import('./fill-unit.ts');
} catch {
  // A browser that keeps nothing: the link to all units stays.
}

export {};
