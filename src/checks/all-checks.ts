import { actChecks } from './act-checks.ts';
import { actInNewsNotThere } from './act-in-news-not-there.ts';
import { changedBeforePublished } from './changed-before-published.ts';
import { figureInNewsNotThere } from './figure-in-news-not-there.ts';
import { impossibleDate } from './impossible-date.ts';
import { indexInNewsNotThere } from './index-in-news-not-there.ts';
import { photographWithoutConsent } from './photograph-without-consent.ts';
import { subjectInTwoSpellings } from './subject-in-two-spellings.ts';
import { answerWithoutSource } from './answer-without-source.ts';
import { activeSvg } from './active-svg.ts';
import { announcementChecks } from './announcement-checks.ts';
import { figureChecks } from './figure-checks.ts';
import { badFileName } from './bad-file-name.ts';
import { brokenLink } from './broken-link.ts';
import type { Check } from './check.ts';
import { conflictingEvent } from './conflicting-event.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { duplicateStep } from './duplicate-step.ts';
import { emptyAnswer } from './empty-answer.ts';
import { emptyDescription } from './empty-description.ts';
import { emptyStep } from './empty-step.ts';
import { futureDate } from './future-date.ts';
import { heavyPage } from './heavy-page.ts';
import { inspectionChecks } from './inspection-checks.ts';
import { keywordNotOnPage } from './keyword-not-on-page.ts';
import { launchingPdf } from './launching-pdf.ts';
import { longAddress } from './long-address.ts';
import { longAnswer } from './long-answer.ts';
import { longSentence } from './long-sentence.ts';
import { lostGap } from './lost-gap.ts';
import { mainHeading } from './main-heading.ts';
import { missingContact } from './missing-contact.ts';
import { moveChecks } from './move-checks.ts';
import { missingInterfaceWords } from './missing-interface-words.ts';
import { missingForm } from './missing-form.ts';
import { missingImage } from './missing-image.ts';
import { numberNotInSource } from './number-not-in-source.ts';
import { allReferences } from './references.ts';
import { publicContent } from './public-content.ts';
import { publicName } from './public-name.ts';
import { publicSize } from './public-size.ts';
import { publicTakenAddress } from './public-taken-address.ts';
import { publicType } from './public-type.ts';
import { sameDescription } from './same-description.ts';
import { sameTitle } from './same-title.ts';
import { scriptedPdf } from './scripted-pdf.ts';
import { staleDataPackage } from './stale-data-package.ts';
import { staleTranslation } from './stale-translation.ts';
import { takenAddress } from './taken-address.ts';
import { translationOfNothing } from './translation-of-nothing.ts';
import { undecided } from './undecided.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation.ts';
import { unknownFile } from './unknown-file.ts';
import { unsoundPicture } from './unsound-picture.ts';
import { vagueAnswer } from './vague-answer.ts';

/** Every rule across rows, tables and texts. */
export const allChecks: readonly Check[] = [
  actInNewsNotThere,
  activeSvg,
  answerWithoutSource,
  badFileName,
  brokenLink,
  changedBeforePublished,
  conflictingEvent,
  duplicateCode,
  duplicateSlug,
  duplicateStep,
  emptyAnswer,
  emptyDescription,
  emptyStep,
  figureInNewsNotThere,
  futureDate,
  heavyPage,
  impossibleDate,
  indexInNewsNotThere,
  keywordNotOnPage,
  launchingPdf,
  longAddress,
  longAnswer,
  longSentence,
  lostGap,
  mainHeading,
  missingContact,
  missingForm,
  missingImage,
  missingInterfaceWords,
  numberNotInSource,
  photographWithoutConsent,
  publicContent,
  publicName,
  publicSize,
  publicTakenAddress,
  publicType,
  sameDescription,
  sameTitle,
  scriptedPdf,
  subjectInTwoSpellings,
  staleDataPackage,
  staleTranslation,
  takenAddress,
  translationOfNothing,
  undecided,
  unexplainedAbbreviation,
  ...allReferences,
  unknownFile,
  unsoundPicture,
  vagueAnswer,
  ...figureChecks,
  ...inspectionChecks,
  ...announcementChecks,
  ...actChecks,
  ...moveChecks,
];
