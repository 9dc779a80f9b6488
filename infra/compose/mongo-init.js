// Run by mongosh against an empty or a running replica set: initiates it, then brings roles and users to what
// mongo-roles.json says. Repeating it changes nothing; a failure ends it, and compose runs it again.
const fs = require("fs");
const secret = (name) => fs.readFileSync(`/run/secrets/mongo_${name}`, "utf8").trim();
const members = ["mongo1:27017", "mongo2:27017", "mongo3:27017"];

const first = connect(`mongodb://root:${secret("root")}@${members[0]}/admin?directConnection=true`);
try {
  first.adminCommand({ replSetGetStatus: 1 });
} catch (notYetInitiated) {
  first.adminCommand({
    replSetInitiate: { _id: "zelian", members: members.map((host, _id) => ({ _id, host })), settings: { electionTimeoutMillis: 1500 } },
  });
}

const admin = connect(`mongodb://root:${secret("root")}@${members.join(",")}/admin?replicaSet=zelian&serverSelectionTimeoutMS=60000`);
const { roles, users } = JSON.parse(fs.readFileSync("/init/mongo-roles.json", "utf8"));
for (const { role, privileges } of roles) {
  const known = admin.getRole(role) !== null;
  admin.runCommand({ [known ? "updateRole" : "createRole"]: role, privileges, roles: [] });
}
for (const { user, roles: granted } of users) {
  const known = admin.getUser(user) !== null;
  admin.runCommand({ [known ? "updateUser" : "createUser"]: user, pwd: secret(user), roles: granted });
}
print("数据库角色与用户已就绪");
