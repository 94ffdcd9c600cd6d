import type { Portal } from '../../portal/portal.ts';
import { languageAddress, languagesAddress } from '../addresses.ts';
import type { Language } from './languages.ts';

interface Labelled {
  label: string;
  value: string;
}

/** What stands around a translated page: who publishes, the ways to other pages, the desk. */
export interface TranslatedFrame {
  tag: string;
  direction: 'ltr' | 'rtl';
  /** The name of the portal, and the words before it. */
  publisher: string;
  skip: string;
  home: { text: string; address: string };
  ways: { text: string; tag: string | null; address: string }[];
  /** What editors say of all pages of the language. */
  notice: string | null;
  demonstration: string | null;
  desk: { heading: string; name: string; address: Labelled | null; phone: Labelled | null; hours: Labelled | null };
}

/** @param vietnamese the address of the same page in Vietnamese */
export function translatedFrame(language: Language, { settings }: Portal, vietnamese: string): TranslatedFrame {
  const { words, tag, direction, notice } = language;
  const { oneStopShop: desk, shortName, demonstration } = settings;
  const labelled = (label: string, value: string | null) => (value ? { label, value } : null);
  const home = { text: words('trang-dau'), address: languageAddress(language) };
  return {
    tag,
    direction,
    publisher: shortName,
    skip: words('toi-noi-dung'),
    home,
    ways: [
      { ...home, tag: null },
      { text: 'Tiếng Việt', tag: 'vi', address: vietnamese },
      { text: words('ngon-ngu-khac'), tag: null, address: languagesAddress },
    ],
    notice,
    demonstration,
    desk: {
      heading: words('noi-nop'),
      name: desk.name,
      address: labelled(words('dia-chi'), desk.address),
      phone: labelled(words('dien-thoai'), desk.phone),
      hours: labelled(words('gio-lam-viec'), desk.hours.map(({ days, hours }) => `${days}: ${hours}`).join('; ')),
    },
  };
}
