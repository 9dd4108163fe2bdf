/** Reads the QR code that a camera sees now; null where it sees none. */
type Read = (video: HTMLVideoElement) => Promise<string | null>;

/** The reader that some browsers bring along; the types of the browser do not know it yet. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorType {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** The browser's own reader where it has one, else ours, which is fetched now. */
export async function qrReader(): Promise<Read> {
  const { BarcodeDetector: Own } = window as { BarcodeDetector?: DetectorType };
  if (Own && (await Own.getSupportedFormats()).includes('qr_code')) {
    const detector = new Own({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    if (!context || width === 0) return Promise.resolve(null);
    Object.assign(canvas, { width, height });
    context.drawImage(video, 0, 0);
    return Promise.resolve(decoded(() => decodeQR(context.getImageData(0, 0, width, height))));
  };
}

/** A picture without a code is an error to the decoder, and the usual case here. */
function decoded(decode: () => string): string | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
