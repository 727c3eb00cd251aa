import { createContext, type ReactNode, useContext } from 'react';
import type { Permission, ViewerQuery } from '../gql/graphql.ts';

export type Viewer = ViewerQuery['viewer'];

const ViewerContext = createContext<Viewer | null>(null);

export const ViewerProvider = ({
  viewer,
  children,
}: {
  readonly viewer: Viewer;
  readonly children: ReactNode;
}) => <ViewerContext value={viewer}>{children}</ViewerContext>;

/** Who is signed in; every screen but the sign-in stands inside its provider. */
export const useViewer = (): Viewer => {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('Nobody is signed in here');
  return viewer;
};

export const useMay = (permission: Permission): boolean => useViewer().permissions.includes(permission);
