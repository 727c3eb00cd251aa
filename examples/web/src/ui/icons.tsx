import type { ReactNode } from 'react';

const icon =
  (path: ReactNode, size = 16) =>
  () => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {path}
    </svg>
  );

export const ChevronIcon = icon(<path d="M4 6l4 4 4-4" />);
export const CheckIcon = icon(<path d="M3.5 8.5l3 3 6-7" />);
export const SearchIcon = icon(<path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14" />);
export const CloseIcon = icon(<path d="M4 4l8 8M12 4l-8 8" />);
export const PlusIcon = icon(<path d="M8 3v10M3 8h10" />);
export const MinusIcon = icon(<path d="M3 8h10" />);
export const CopyIcon = icon(<path d="M6 5.5V3h7v7h-2.5M3 6h7v7H3z" />);
export const DownloadIcon = icon(<path d="M8 2v8M5 7.5L8 10.5l3-3M3 13.5h10" />);
export const CalendarIcon = icon(<path d="M2.5 4h11v9.500h-11zM2.500 7h11M5.500 2.500v3M10.500 2.500v3" />);
export const PreviousIcon = icon(<path d="M10 4L6 8l4 4" />);
export const NextIcon = icon(<path d="M6 4l4 4-4 4" />);
