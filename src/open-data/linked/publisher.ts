import { contactAddress } from '../../domain/addresses.ts';
import { wholeAddress } from '../../domain/standard-files.ts';
import type { Portal } from '../../portal/portal.ts';
import { fromBase, type Named } from './mentioned.ts';

/** Who publishes, named as both profiles ask: by a title and an identifier (the address of the portal), and by a name. */
export function publisher(portal: Portal): Named {
  const { name } = portal.settings;
  return { id: `${fromBase(contactAddress)}#co-quan`, type: 'Agent', identifier: wholeAddress(portal), title: name, name };
}

/** What the file of all procedures is. A demonstration says here as well that it is one. */
export function servicesDescription({ settings, procedures }: Portal): { title: string; description: string } {
  const what = `${procedures.length} thủ tục hành chính do ${settings.name} công khai: giấy tờ, thời hạn, phí, lệ phí, nơi nộp, các bước, căn cứ pháp lý.`;
  return {
    title: `Thủ tục hành chính: ${settings.shortName}`,
    description: [what, settings.demonstration].filter(Boolean).join(' '),
  };
}
