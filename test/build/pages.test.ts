import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const names = readdirSync(resolve('src/ui/pages'));

describe.each(names)('the page %s', (name) => {
  const html = readFileSync(resolve(`dist/${name}.html`), 'utf8');

  it('lets nothing be loaded from elsewhere, and nothing be sent', () => {
    expect(html).toContain('<meta http-equiv="Content-Security-Policy" content="default-src \'none\';');
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]*\s(src|href)=/i);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('has one script, which nothing in it ends early', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
  });

  it('is small enough to open at once', () => {
    expect(html.length).toBeLessThan(64_000);
  });
});
