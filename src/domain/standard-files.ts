import type { Portal } from '../portal/portal.ts';

// Files in the standards of linked data name things by whole addresses, as feeds do: a portal that does not know yet where
// it will stand has none of them.

/** The whole address of the portal, with a slash at its end; nothing of it before the portal has a server. */
export function wholeAddress({ settings: { site, base } }: Portal): string {
  return site === null ? '' : site + base;
}

/** Whether the portal has a file of all its procedures as public services. */
export function hasServicesFile({ settings, procedures }: Portal): boolean {
  return settings.site !== null && procedures.length > 0;
}

/** Whether the portal has anything to download. @param datasets how many tables it offers */
export function hasOpenData(portal: Portal, datasets: number): boolean {
  return hasServicesFile(portal) || datasets > 0;
}

/** Whether the portal has a catalogue of its data sets. @param datasets how many tables it offers */
export function hasCatalogueFile(portal: Portal, datasets: number): boolean {
  return portal.settings.site !== null && hasOpenData(portal, datasets);
}
