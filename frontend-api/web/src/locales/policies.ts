/** Chinese of what the registry does by itself: policies by their names in the ledger. */
const POLICIES: Readonly<Record<string, string>> = {
  WhenAppointmentEndedThenItsDelegationsEnd: '任职终止，其委托随之终止',
  WhenEvaluationReportConfirmedThenItsFilingIsProlonged: '测评报告确认，备案有效期随之延长',
  WhenFilingCertifiedThenGradingIsFinal: '取得备案证明，定级最终确定',
  WhenImportConfirmedThenItsRowsAreCarriedOut: '导入已确认，逐行办理',
  WhenPersonLeftThenTheirAppointmentsEnd: '人员离任，其任职随之终止',
  WhenRecordsJoinedThenTheOldOnesAppointmentsEnd: '两份人员登记合并，原登记的任职终止',
  WhenRegradeAskedThenGradingIsReopened: '公安机关要求重新定级，定级重新办理',
  WhenUnitClosedThenItsAppointmentsEnd: '单位撤并，其任职随之终止',
  WhenUnitClosedThenItsTargetsAreHandedOver: '单位撤并，其对象随之移交',
}

/** Who did what nobody did by hand. */
export function policyText(policy: string): string {
  return policy === 'bootstrap' ? '系统初始化' : `系统按规则办理：${POLICIES[policy] ?? policy}`
}
