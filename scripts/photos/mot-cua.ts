export function motCua(): string { return ''; }
