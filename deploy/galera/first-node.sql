-- Once, on the node that has made the cluster: mariadb < first-node.sql. The others get it from there.
-- Put passwords of your own in place of these three (openssl rand -hex 24), and the same into server.env,
-- where migrations run, and into check-node.cnf.

CREATE DATABASE onboarding CHARACTER SET utf8mb4;

-- The server processes: DATABASE_URL in server.env.
CREATE USER 'onboarding'@'%' IDENTIFIED BY 'of-the-servers';
GRANT SELECT, INSERT, UPDATE, DELETE ON onboarding.* TO 'onboarding'@'%';

-- npm run migrate alone.
CREATE USER 'onboarding_migrate'@'%' IDENTIFIED BY 'of-the-migrations';
GRANT ALL PRIVILEGES ON onboarding.* TO 'onboarding_migrate'@'%';

-- haproxy's question whether a node may be written to: check-node.cnf. It may read nothing.
CREATE USER 'check_node'@'%' IDENTIFIED BY 'of-the-check';
