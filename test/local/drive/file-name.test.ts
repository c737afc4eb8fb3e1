import fc from 'fast-check';
import { fileName } from '../../../src/local/drive/file-name';

describe('a file name', () => {
  it.each([
    ['Riverside Clinic', 'Riverside Clinic'],
    ['Библиотека № 7', 'Библиотека № 7'],
    ['Smith & Sons, Ltd.', 'Smith & Sons, Ltd'],
    ['A/B\\C:D*E?F"G<H>I|J', 'A_B_C_D_E_F_G_H_I_J'],
    ['../../etc/passwd', '__.._etc_passwd'],
    ['  two   spaces\t', 'two spaces'],
    ['line\u0000break', 'line_break'],
    ['\u202egnp.exe', '_gnp.exe'],
    ['.hidden', '_hidden'],
    ['con', '_con'],
    ['COM1.txt', '_COM1.txt'],
    ['Console', 'Console'],
    ['...', '_'],
    ['', '_'],
    ['é', 'é'],
  ])('of %j is %j', (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });

  it('is one that every file system takes, whatever the name', () => {
    const names = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(names, (name) => {
        const safe = fileName(name);
        expect(safe).toMatch(/^[^<>:"/\\|?*\p{Control}]+$/u);
        expect(safe).not.toMatch(/^\.|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(200 + 1);
      }),
    );
  });
});
