import('node:fs').then(({ writeFileSync }) => writeFileSync(process.env.CONGKHAI_CANARY, ''));
export default {};
