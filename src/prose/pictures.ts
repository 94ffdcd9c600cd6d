/**
 * Whether a path names a picture that the portal can show. The renderer imports the path as a module: nothing but
 * pictures may pass, and no query or escape that would make it import something else.
 */
export function isPicture(path: string): boolean {
  return /\.(?:jpe?g|png|webp|avif|gif)$/i.test(path) && !/[:?#%!\\*"'<>|]/.test(path);
}

export const pictureHint = 'Dùng ảnh .jpg, .png, .webp, .avif hoặc .gif, tên tập tin không có ký tự đặc biệt.';
