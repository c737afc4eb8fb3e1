import type { Case } from '../case';
import { conditionalFormatCases } from './conditional-formats';
import { dateCases } from './dates';
import { formatCases } from './formats';
import { lookCases } from './looks';
import { mailCases } from './mail';
import { otherServiceCases } from './other-services';
import { protectionCases } from './protections';
import { rangeCases } from './ranges';
import { sheetCases } from './sheets';
import { triggerCases } from './triggers';
import { uiCases } from './ui';
import { validationCases } from './validations';
import { valueCases } from './values';

export const cases: readonly Case[] = [
  ...sheetCases,
  ...rangeCases,
  ...valueCases,
  ...dateCases,
  ...formatCases,
  ...conditionalFormatCases,
  ...lookCases,
  ...validationCases,
  ...protectionCases,
  ...uiCases,
  ...triggerCases,
  ...mailCases,
  ...otherServiceCases,
];
