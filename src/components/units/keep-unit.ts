import { key } from './chosen-unit.ts';

/** Keeps the code of a commune on this device; an empty one forgets. Returns whether this browser keeps anything. */
export function keepUnit(id: string): boolean {
  try {
    if (id) localStorage.setItem(key, id);
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
