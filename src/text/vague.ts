// «theo quy định tại Điều 5 Nghị định…» names the place and may stay.
const vague =
  /theo (?:đúng )?(?:các )?quy định(?! (?:tại|ở|của|trong) (?:điểm|khoản|điều|chương|phụ lục|luật|bộ luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định)(?![\p{L}]))/iu;

/** Whether a text answers with «theo quy định», which tells a citizen nothing. @example isVague('Theo quy định của pháp luật') // => true */
export function isVague(text: string): boolean {
  return vague.test(text);
}
