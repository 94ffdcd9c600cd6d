import { choosePortal, portalOption } from '../src/commands/choose-portal.ts';
import { endInWords } from '../src/commands/end-in-words.ts';
import { builtPortal, existingPortal } from '../src/commands/folders.ts';
import { portTrouble, wantedPort } from '../src/commands/port.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { readSettings } from '../src/portal/read-settings.ts';
import { serve } from '../src/publish/serve.ts';

endInWords();
const { values } = readArguments({
  command: 'npm run preview',
  purpose: 'Xem cổng đã dựng (CONGKHAI_OUT), đúng như trên máy chủ, ở số cổng mạng PORT (bình thường là 4321).',
  options: { portal: portalOption },
});
choosePortal(values.portal);
const port = wantedPort();
const [portal, out] = [existingPortal(), builtPortal()];
const { url } = await serve(out, readSettings(portal).settings?.base ?? '/', port).catch((error: unknown) => {
  throw portTrouble(error, port);
});
console.log(`Xem cổng ở ${url} (Ctrl+C để dừng)`);
