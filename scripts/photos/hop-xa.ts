export function hopXa(): string { return ''; }
