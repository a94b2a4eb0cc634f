import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/reading-aids.ts';

export const readingTexts = {
  table: 'Table of the figures',
  caption: (headline) => `The same figures as a table: ${headline}`,
  sortHint: 'Click on a heading to sort.',
  sorted: (column, direction, isOfNumbers) => `Sorted by ${column}, ${orderWords(direction, isOfNumbers)}.`,
  sortedAsChart: 'The order is that of the chart again.',
  asChart: 'Order of the chart',
  copyWholeTable: 'Copy the table',
  csv: 'CSV',
  xlsx: 'Excel',
  noRows: 'There are no figures in this table.',

  menu: 'Copy and download',
  copy: 'Copy',
  copyPicture: 'Picture',
  copyTable: 'Table',
  copySentence: 'Text in words',
  copyAddress: 'Address of this question',
  download: 'Download',
  downloadPicture: 'Picture (PNG or SVG)',
  downloadCsv: 'Table as CSV',
  downloadXlsx: 'Table for Excel',

  picture: {
    title: 'Download a picture',
    format: 'File',
    formats: { png: 'PNG', svg: 'SVG' },
    formatHints: {
      png: 'For Word, PowerPoint and a website.',
      svg: 'Stays sharp at any size, for the designer.',
    },
    shape: 'Shape',
    shapes: { slide: 'Slide', report: 'Report', social: 'Square', portrait: 'Upright' },
    shapeHints: {
      slide: 'Landscape, 1920 by 1080.',
      report: '16 cm wide and sharp on paper, as tall as the chart is.',
      social: 'For social media, 1200 by 1200.',
      portrait: 'For social media, 1080 by 1350.',
    },
    background: 'Background',
    backgrounds: { white: 'White', transparent: 'Transparent' },
    backgroundHints: {
      white: 'Reads well everywhere.',
      transparent: 'For a light page with a colour of its own.',
    },
    start: 'Download',
    busy: 'Making the picture.',
    cancel: 'Cancel',
  },

  copied: {
    picture: 'The picture is on the clipboard.',
    table: 'The table is on the clipboard. Paste it in Excel or Word.',
    sentence: 'The text is on the clipboard.',
    address: 'The address is on the clipboard. It opens this question as long as the app is running.',
  },
  notCopied: 'Copying does not work here. Download the file, or select the text and press Ctrl+C.',
  saved: (name, folder) => `${name} is in ${folder}.`,
  downloaded: (name) => `${name} has been downloaded.`,
  show: 'Show in folder',

  inWords: 'In words',
  copyInWords: 'Copy this text',
} as const satisfies Wording<typeof dutch.readingTexts>;

function orderWords(direction: 'ascending' | 'descending', isOfNumbers: boolean): string {
  if (isOfNumbers) return direction === 'descending' ? 'highest first' : 'lowest first';
  return direction === 'ascending' ? 'from a to z' : 'from z to a';
}
