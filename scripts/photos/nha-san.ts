export function nhaSan(): string { return ''; }
