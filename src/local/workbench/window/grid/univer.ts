import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreRussian from '@univerjs/preset-sheets-core/locales/ru-RU';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationRussian from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import filterRussian from '@univerjs/preset-sheets-filter/locales/ru-RU';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findEnglish from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findRussian from '@univerjs/preset-sheets-find-replace/locales/ru-RU';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteRussian from '@univerjs/preset-sheets-note/locales/ru-RU';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { Language } from '../../../../words/language';
import { hiddenMenuItems } from './menu-items';

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

const LOCALES = { en: LocaleType.EN_US, ru: LocaleType.RU_RU } as const;

/**
 * An empty grid in the element: it neither computes nor changes formats, which is the server's part, and has no bars of
 * its own but the one for formulas and the one for sheets.
 */
export function gridIn(
  container: HTMLElement,
  language: Language,
): { readonly api: FUniver; readonly focus: () => void } {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEnglish, validationEnglish, filterEnglish, findEnglish, noteEnglish),
      [LocaleType.RU_RU]: mergeLocales(coreRussian, validationRussian, filterRussian, findRussian, noteRussian),
    },
    logLevel: LogLevel.WARN,
  });
  for (const preset of presetsIn(container)) {
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1] as object);
      else univer.registerPlugin(plugin);
    }
  }
  const layout = univer.__getInjector().get(ILayoutService);
  return { api: FUniver.newAPI(univer), focus: () => layout.focus() };
}

function presetsIn(container: HTMLElement): readonly Pick<Preset, 'plugins'>[] {
  return [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      menu: hiddenMenuItems,
      footer: {
        sheetBar: true,
        statisticBar: false,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, freezeSync: false },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      disableAutoFocus: true,
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsNotePreset(),
  ];
}
