/** The text with its first letter in capitals. @example capitalise('ủy quyền') // => 'Ủy quyền' */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

/** The way back, for a text that goes on in the middle of a sentence. @example decapitalise('Nhờ làm hộ') // => 'nhờ làm hộ' */
export function decapitalise(text: string): string {
  const [first = '', second = ''] = text;
  // Abbreviations (CCCD) keep their capitals.
  return second === second.toLocaleLowerCase('vi') ? first.toLocaleLowerCase('vi') + text.slice(first.length) : text;
}
