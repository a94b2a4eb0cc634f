import { Buffer } from 'node:buffer';
import { readImageSize } from '../../../shared/base/image-size.ts';
import { pictureTexts } from '../../../shared/language/pictures.ts';
import { savePicture } from '../../store/pictures.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';
import { refuse } from '../trouble.ts';

export function pictureHandlers(session: Session): HandlersOf<'picture.add'> {
  return {
    'picture.add'(picture) {
      const { db } = session.workspace();
      const size = readImageSize(Buffer.from(picture.data, 'base64'));
      const isAsSaid =
        size?.format === picture.format && size.width === picture.width && size.height === picture.height;
      if (!isAsSaid) return refuse('input-invalid', pictureTexts.broken);
      return { id: savePicture(db, picture, session.nowIso()) };
    },
  };
}
