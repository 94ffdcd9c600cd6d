/**
 * Pagefind folds tone marks but not đ, so that `dat dai` would never find `đất đai`. In the index and in every
 * query đ stands as ḏ (U+1E0F), one letter that decomposes into d and a mark: a query without marks finds it, and a
 * query typed with đ still ranks đ first. The letter occurs in no Vietnamese word, so the way back is safe.
 *
 * @example toIndexForm('Đất đai') // => 'Ḏất ḏai'
 */
export function toIndexForm(text: string): string {
  return text.normalize('NFC').replace(/[đð]/g, 'ḏ').replace(/[ĐÐ]/g, 'Ḏ');
}

/** The way back, for everything that is shown. */
export function fromIndexForm(text: string): string {
  return text.replaceAll('ḏ', 'đ').replaceAll('Ḏ', 'Đ');
}
