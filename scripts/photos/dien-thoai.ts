export function dienThoai(): string { return ''; }
