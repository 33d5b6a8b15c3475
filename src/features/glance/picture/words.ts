import type { QrCode } from '#src/features/glance/qr-code.ts';

/** What stands around the picture. */
export interface PictureWords {
  title: string;
  description: string;
  /** Lines of the foot: how it was made, source and version. */
  notes: readonly string[];
  /** The address, or the path where no address is known. */
  place: string;
  /** The address as a code, where there is one. */
  code: QrCode | undefined;
}
