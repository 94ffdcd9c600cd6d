// What follows says for whom and when; what comes before says what the matter is.
const qualifiers = /[;(]|,? (?:đối với|trong trường hợp|trong thời gian|thuộc thẩm quyền|theo quy định|khi thay đổi|trước ngày) /iu;

/**
 * The names that a name can be called by: the whole, and the part that names the matter when the law goes on about
 * whom it concerns.
 *
 * @example clausesOf('Thủ tục thôi làm hòa giải viên (cấp xã)') // => the same, and 'thôi làm hòa giải viên'
 */
export function clausesOf(name: string): string[] {
  const matter = matterOf(name);
  return matter.length < name.length ? [name, matter] : [name];
}

/** The part of a name that names the matter; the whole of a short one. */
export function matterOf(name: string): string {
  return (
    name
      .replace(/^thủ tục (hành chính )?(về )?/iu, '')
      .split(qualifiers)[0]
      ?.trimEnd() || name
  );
}
