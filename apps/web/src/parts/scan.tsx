import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { Button } from './button';
import { qrReader } from './read-qr';

/** Between two looks at the picture, in milliseconds: soon enough, and the phone stays cool. */
const PAUSE = 150;

/** Whether this device may give a camera to the page: over plain http none does. */
export const hasCamera = (): boolean => 'mediaDevices' in navigator;

/** Scans a QR code with the camera. `onText` is called once; what it does not take is looked past. */
export function Scan({ onText }: { onText: (text: string) => boolean }) {
  const { t } = useWords();
  const [looking, setLooking] = useState(false);
  const [refused, setRefused] = useState(false);
  if (!hasCamera()) return null;
  return (
    <div className="scan">
      {looking && (
        <Camera
          onText={(text) => {
            const taken = onText(text);
            if (taken) setLooking(false);
            return taken;
          }}
          onRefused={() => {
            setLooking(false);
            setRefused(true);
          }}
        />
      )}
      <div role="status">{refused && <p className="note">{t('scan.refused')}</p>}</div>
      <Button kind="plain" onClick={() => setLooking(!looking)}>
        {t(looking ? 'scan.stop' : 'scan.start')}
      </Button>
    </div>
  );
}

interface CameraProps {
  readonly onText: (text: string) => boolean;
  readonly onRefused: () => void;
}

function Camera(props: CameraProps) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const present = useRef(props);
  present.current = props;
  useEffect(() => {
    const screen = video.current;
    if (!screen) return undefined;
    const look = watch(screen, (text) => present.current.onText(text));
    look.ready.catch(() => present.current.onRefused());
    return look.stop;
  }, []);
  return (
    <figure>
      <video ref={video} muted playsInline aria-label={t('scan.look')} />
      <figcaption className="soft">{t('scan.look')}</figcaption>
    </figure>
  );
}

/** Shows the camera at the back and reads until something is taken. `ready` fails where there is no camera to be had. */
function watch(video: HTMLVideoElement, take: (text: string) => boolean): { ready: Promise<void>; stop: () => void } {
  let over = false;
  let stream: MediaStream | null = null;
  const stop = (): void => {
    over = true;
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  const ready = (async () => {
    const [given, read] = await Promise.all([
      navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }),
      qrReader(),
    ]);
    stream = given;
    if (over) return stop();
    video.srcObject = given;
    await video.play();
    void (async () => {
      while (!over) {
        const text = await read(video);
        if (!over && text !== null && take(text)) return stop();
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    })();
  })();
  return { ready, stop };
}
