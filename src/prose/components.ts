/** The components that an editor may use in MDX, with their attributes. Everything else is refused. */
export const offeredComponents: Readonly<Record<string, readonly string[]>> = {
  LuuY: [],
  HoiDap: ['cau-hoi'],
};
