import { sharedStringsIn } from './shared-strings';
import { escapedText } from './text';
import { elements, escapeXml } from './xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The shared strings of a file that is being written: those of the library, and the texts that are put in after it. */
export class SharedTexts {
  private readonly items: string[];
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** `xml`: the part as the library wrote it; '' where it wrote none. */
  constructor(xml: string) {
    this.items = elements(xml, 'si').map(({ content }) => `<si>${content}</si>`);
    sharedStringsIn(xml).forEach((text, number) => {
      if (typeof text === 'string') this.numbers.set(text, number);
    });
  }

  /** The number of a text, for one more cell that holds it. */
  use(text: string): number {
    this.uses += 1;
    const number = this.numbers.get(text) ?? this.items.push(itemOf(text)) - 1;
    this.numbers.set(text, number);
    return number;
  }

  /** A cell that the library wrote holds one of them. */
  useAgain(): void {
    this.uses += 1;
  }

  /** The part with all of them. */
  get xml(): string {
    const counts = `count="${String(this.uses)}" uniqueCount="${String(this.items.length)}"`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${NAMESPACE}" ${counts}>${this.items.join('')}</sst>`;
  }
}

function itemOf(text: string): string {
  const space = /^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${escapeXml(escapedText(text))}</t></si>`;
}
