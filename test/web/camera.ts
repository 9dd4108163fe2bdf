import type { BrowserContext, Page } from 'playwright-core';

/** A camera that films a sheet of paper, for a phone without one: what lies on the sheet is drawn by `holdUp`. */
const CAMERA = `(() => {
  const sheet = document.createElement('canvas');
  sheet.width = sheet.height = 480;
  const pen = sheet.getContext('2d');
  const film = (draw) => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 480, 480);
    draw();
  };
  let draw = () => undefined;
  film(draw);
  window.holdUp = (path, size) => {
    draw = () => {
      pen.save();
      pen.translate(60, 60);
      pen.scale(360 / size, 360 / size);
      pen.fillStyle = '#000';
      pen.fill(new Path2D(path));
      pen.restore();
    };
  };
  navigator.mediaDevices.getUserMedia = async () => {
    setInterval(() => film(draw), 100);
    return sheet.captureStream(10);
  };
})()`;

/** Gives the pages of a phone this camera. To be called before they are opened. */
export async function giveCamera(context: BrowserContext): Promise<void> {
  await context.addInitScript(CAMERA);
}

/** Holds the QR code that one screen shows before the camera of another phone. */
export async function holdUp(from: Page, before: Page): Promise<void> {
  const code = from.locator('.qr');
  await code.locator('path').waitFor({ state: 'attached' });
  const path = await code.locator('path').getAttribute('d');
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  await before.evaluate(`window.holdUp(${JSON.stringify(path)}, ${size})`);
}
