import HoiDap from './HoiDap.astro';
import LuuY from './LuuY.astro';

/** What MDX renders for each component of src/prose/components.ts. */
export const offered = { LuuY, HoiDap };
