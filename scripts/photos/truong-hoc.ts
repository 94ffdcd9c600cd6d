export function truongHoc(): string { return ''; }
