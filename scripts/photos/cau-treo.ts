export function cauTreo(): string { return ''; }
