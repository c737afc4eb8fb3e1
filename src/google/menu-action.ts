import { menuWords } from '../words/menu';
import { failureTold } from './failure-told';
import { userLanguage } from './user-language';

const WIDTH = 440;
const HEIGHT = 180;

/** What an item of the menu does; why it could not is shown in a dialog, and where it went wrong goes to the log. */
export function menuAction(act: () => void): () => void {
  return () => {
    try {
      act();
    } catch (thrown) {
      showFailure(thrown);
    }
  };
}

function showFailure(thrown: unknown): void {
  const { message, fix } = failureTold(thrown);
  const page = HtmlService.createHtmlOutput(
    `<div style="font: 14px/1.5 Roboto, Arial, sans-serif"><p role="alert">${escaped(message)}</p><p>${escaped(fix)}</p></div>`,
  );
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(WIDTH).setHeight(HEIGHT), menuWords(userLanguage()).failed);
}

/** The text as HTML shows it, whatever it holds. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
