export function choPhien(): string { return ''; }
