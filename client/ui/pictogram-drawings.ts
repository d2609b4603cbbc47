import type { Figure } from '../../shared/domain/pictograms.ts';

// Silhouettes on a field of 48 by 48: filled in the colour of the seat, with details cut out in the colour of the paper. So both stay at least 3:1 in
// every theme, and forced colours need no drawing of their own.

type Circle = readonly [x: number, y: number, radius: number];

export interface Drawing {
  /** Filled shape. */
  readonly fill?: string;
  readonly discs?: readonly Circle[];
  /** Drawn lines. */
  readonly line?: string;
  readonly lineWidth?: number;
  readonly rings?: readonly Circle[];
  /** Details in the colour of the paper. */
  readonly cut?: string;
  readonly holes?: readonly Circle[];
  /** Lines on top of a hole. */
  readonly over?: string;
}

export const DRAWINGS: Readonly<Record<Figure, Drawing>> = {
  bird: {
    fill: 'M4 30 L15 27 C15 16 23 11 30 12 C35 12 38 15 38 19 L45 22 L38 25 C37 34 30 38 23 38 C15 38 11 34 4 30Z',
    line: 'M21 37 V44 M28 37 V44',
    cut: 'M18 26 C21 33 29 32 31 25',
    holes: [[33, 18, 2]],
  },
  boat: { fill: 'M4 32 H44 L37 43 H11Z M26 5 L42 28 H26Z M21 11 L8 28 H21Z' },
  flower: {
    discs: [
      [32, 17, 6.5],
      [28, 24, 6.5],
      [20, 24, 6.5],
      [16, 17, 6.5],
      [20, 10, 6.5],
      [28, 10, 6.5],
    ],
    fill: 'M24 42 C29 32 37 32 41 33 C38 41 31 44 24 42Z',
    line: 'M24 27 V46',
    holes: [[24, 17, 4.5]],
  },
  key: { rings: [[14, 24, 8.5]], line: 'M23 24 H44 M34 24 V33 M42 24 V32', lineWidth: 5 },
  cat: {
    fill: 'M8 6 L18 13 H30 L40 6 V28 C40 38 32 43 24 43 C16 43 8 38 8 28Z',
    cut: 'M24 33 C23 37 19 38 17 36 M24 33 C25 37 29 38 31 36',
    holes: [
      [17, 24, 2.8],
      [31, 24, 2.8],
      [24, 31, 2],
    ],
    line: 'M2 28 L9 29 M2 35 L9 33 M46 28 L39 29 M46 35 L39 33',
    lineWidth: 2,
  },
  umbrella: {
    fill: 'M3 26 C4 12 14 6 24 6 C34 6 44 12 45 26 C42 22 37 22 34.5 26 C31 22 27 22 24 26 C21 22 17 22 13.5 26 C11 22 6 22 3 26Z',
    line: 'M24 3 V7 M24 24 V39 C24 45 32 45 32 39',
    lineWidth: 3.5,
  },
  sun: {
    discs: [[24, 24, 10.5]],
    line: 'M24 3 V8 M24 40 V45 M3 24 H8 M40 24 H45 M9 9 L12.7 12.7 M35.3 35.3 L39 39 M39 9 L35.3 12.7 M12.7 35.3 L9 39',
    lineWidth: 4,
  },
  chair: { fill: 'M11 3 H17 V25 H38 V45 H32 V31 H17 V45 H11Z' },
  fish: {
    fill: 'M3 24 C9 11 24 9 33 21 L45 11 V37 L33 27 C24 39 9 37 3 24Z',
    cut: 'M20 16 C23 21 23 27 20 32',
    holes: [[13, 21, 2.2]],
  },
  clock: { discs: [[24, 24, 20]], holes: [[24, 24, 15]], over: 'M24 14 V24 L31 29' },
  tree: {
    fill: 'M24 3 C33 3 38 10 36 15 C43 18 44 29 36 32 C32 34 28 34 24 34 C20 34 16 34 12 32 C4 29 5 18 12 15 C10 10 15 3 24 3Z M20 33 H28 L30 46 H18Z',
    cut: 'M24 38 V22 M24 29 L31 23 M24 32 L18 27',
  },
  bicycle: {
    rings: [
      [11, 32, 8],
      [37, 32, 8],
    ],
    line: 'M11 32 L18 18 H32 L24 32 H11 M18 18 L24 32 M37 32 L31 11 H37 M14 14 H21',
    lineWidth: 3,
  },
  apple: {
    fill: 'M24 15 C20 11 7 11 7 25 C7 36 15 45 20 45 C22 45 23 44 24 44 C25 44 26 45 28 45 C33 45 41 36 41 25 C41 11 28 11 24 15Z M28 9 C31 3 37 2 41 3 C40 9 34 12 28 9Z',
    line: 'M24 14 C24 9 23 7 21 4',
    cut: 'M13 26 C13 21 15 19 18 18',
  },
  bell: {
    fill: 'M24 6 C32 6 36 12 36 20 C36 29 39 32 43 37 H5 C9 32 12 29 12 20 C12 12 16 6 24 6Z',
    discs: [
      [24, 41, 4.5],
      [24, 6, 3.5],
    ],
    cut: 'M10 31 H38',
  },
  butterfly: {
    fill: 'M22 23 C19 8 4 5 3 14 C2 22 11 26 19 26 C9 28 8 38 14 41 C20 43 22 34 22 28Z M26 23 C29 8 44 5 45 14 C46 22 37 26 29 26 C39 28 40 38 34 41 C28 43 26 34 26 28Z',
    line: 'M24 17 V39 M24 17 C23 11 21 8 18 6 M24 17 C25 11 27 8 30 6',
    lineWidth: 2.5,
    holes: [
      [11, 16, 3],
      [37, 16, 3],
      [15, 35, 2.2],
      [33, 35, 2.2],
    ],
  },
  lamp: { fill: 'M16 4 H32 L41 25 H7Z M13 39 H35 V45 H13Z', line: 'M24 25 V40', lineWidth: 4 },
  moon: { fill: 'M29 4 A20.5 20.5 0 1 0 44 33 A17 17 0 0 1 29 4Z' },
  train: {
    fill: 'M13 4 H35 C39 4 41 7 41 10 V33 C41 36 39 38 36 38 H12 C9 38 7 36 7 33 V10 C7 7 9 4 13 4Z',
    cut: 'M13 13 H35 M13 16 H35 M13 19 H35 M13 21 H35',
    over: 'M24 10 V24',
    holes: [
      [14.5, 31, 2.8],
      [33.5, 31, 2.8],
    ],
    line: 'M14 38 L9 45 M34 38 L39 45',
    lineWidth: 3.5,
  },
  dog: {
    fill: 'M15 10 H33 C37 17 38 24 36 32 C34 40 29 44 24 44 C19 44 14 40 12 32 C10 24 11 17 15 10Z M14 9 C6 8 2 16 3 26 C4 32 9 32 11 28 Z M34 9 C42 8 46 16 45 26 C44 32 39 32 37 28 Z',
    cut: 'M14.5 11 C11.5 17 11 24 12 31 M33.5 11 C36.5 17 37 24 36 31 M24 34 V39 M19 40 C22 41 26 41 29 40',
    holes: [
      [18.5, 22, 2.5],
      [29.5, 22, 2.5],
      [24, 32, 3.4],
    ],
  },
  hat: {
    fill: 'M14 6 C20 9 28 9 34 6 L33 32 H42 C46 32 46 40 42 40 H6 C2 40 2 32 6 32 H15Z',
    cut: 'M14.5 26.5 H33.5',
  },
  pear: {
    fill: 'M24 10 C29 10 30 15 31 20 C32 25 39 28 39 35 C39 42 32 46 24 46 C16 46 9 42 9 35 C9 28 16 25 17 20 C18 15 19 10 24 10Z M27 8 C30 3 35 3 39 4 C37 10 32 11 27 8Z',
    line: 'M24 11 C24 7 23 5 22 2',
    cut: 'M15 35 C15 31 17 29 20 27',
  },
  star: { fill: 'M24 3 L29.6 17 L44.5 18 L33 27.6 L36.7 42 L24 34.2 L11.3 42 L15 27.6 L3.5 18 L18.4 17Z' },
  cup: {
    fill: 'M6 15 H35 V31 C35 38 30 43 24 43 H17 C11 43 6 38 6 31Z',
    line: 'M35 20 H38 C45 20 45 33 34 33 M14 10 V5 M20.5 10 V3 M27 10 V5',
    lineWidth: 3.5,
  },
  shell: {
    fill: 'M24 44 L18 40 C7 34 2 24 5 16 C9 16 9 12 14 11 C16 6 20 8 24 5 C28 8 32 6 34 11 C39 12 39 16 43 16 C46 24 41 34 30 40Z',
    cut: 'M24 38 V12 M21 37 L14 17 M27 37 L34 17 M18 35 L9 24 M30 35 L39 24',
  },
};
