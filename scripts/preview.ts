import { existsSync } from 'node:fs';
import { outFolder, portalFolder } from '../src/portal/locate.ts';
import { readSettings } from '../src/portal/read-settings.ts';
import { serve } from '../src/publish/serve.ts';

const out = outFolder();
if (!existsSync(out)) {
  console.error(`Chưa có cổng ở ${out}. Hãy chạy: npm run build`);
  process.exit(1);
}
const { url } = await serve(out, readSettings(portalFolder()).settings?.base ?? '/', Number(process.env.PORT ?? 4321));
console.log(`Xem cổng ở ${url} (Ctrl+C để dừng)`);
