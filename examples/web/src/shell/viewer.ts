import { graphql } from '../gql/index.ts';

/** Who is signed in, what they may do, and where their partner sells. */
export const ViewerQuery = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      subject
      permissions
      partner {
        id
        name
        mpnId
        type
        cloud
        country
        markets {
          id
          country
          name
        }
      }
    }
  }
`);
