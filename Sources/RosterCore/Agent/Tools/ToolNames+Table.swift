// The names of built-in tools, as each tool documents them; capitals make no difference.
extension ToolNames {
  /// Claude Code.
  ///
  /// Source: code.claude.com/docs/en/tools-reference, and `TeamCreate`, `TeamDelete` of its agent teams.
  static let claudeNames: Names = [
    (.read, "Read Glob Grep LSP ListMcpResourcesTool ReadMcpResourceTool ToolSearch WaitForMcpServers"),
    (.write, "Edit Write NotebookEdit EnterWorktree ExitWorktree"),
    (
      .run,
      """
      Bash PowerShell Monitor Agent Skill Workflow TaskOutput TaskStop CronCreate CronDelete CronList \
      RemoteTrigger ScheduleWakeup TeamCreate TeamDelete
      """
    ),
    (.network, "WebFetch WebSearch Artifact PushNotification SendUserFile SendFeedback ShareOnboardingGuide"),
    (
      .plan,
      """
      TodoWrite TaskCreate TaskGet TaskList TaskUpdate AskUserQuestion EnterPlanMode ExitPlanMode SendMessage \
      ListAgents ReportFindings SubagentHandback EndConversation
      """
    ),
  ]

  /// What Claude Code had once.
  ///
  /// Source: its change log, and the same page, from which they are gone.
  static let claudeFormerNames: [FormerName] = [
    ("Task", .run, "Agent"), ("MultiEdit", .write, "Edit"), ("LS", .read, nil),
    ("NotebookRead", .read, "Read"),
    ("KillBash", .run, "TaskStop"), ("KillShell", .run, "TaskStop"), ("BashOutput", .run, "TaskOutput"),
    ("TodoRead", .plan, nil),
  ]

  /// GitHub Copilot: the aliases that all of its products know, and the tools of VS Code, which go by their names
  /// without the set, too.
  ///
  /// Source: docs.github.com, "Custom agents configuration"; code.visualstudio.com, "Chat tools".
  static let copilotNames: Names = [
    (
      .read,
      """
      read view NotebookRead search Grep Glob codebase search/codebase usages changes searchResults problems readFile \
      terminalLastCommand terminalSelection testFailure findTestFiles extensions vscode/extensions vscodeAPI \
      vscode/vscodeAPI execute/testFailure
      """
    ),
    (
      .write,
      "edit Write MultiEdit NotebookEdit editFiles str_replace str_replace_editor create vscode/newWorkspace"
    ),
    (
      .run,
      "execute shell Bash powershell runTests agent custom-agent Task vscode runNotebooks copilotCodingAgent"
    ),
    (.network, "web WebFetch WebSearch fetch githubRepo browser openSimpleBrowser vscode/openSimpleBrowser"),
    (.plan, "todo TodoWrite think vscode/memory vscode/askQuestions"),
  ]

  /// The sets that VS Code sorts its tools into, as in `search/codebase`.
  static let copilotSets: [String: Tool.Kind] = [
    "read": .read, "search": .read, "edit": .write, "execute": .run, "vscode": .run, "agent": .run,
    "runcommands": .run, "runtasks": .run, "web": .network, "browser": .network,
  ]

  /// What VS Code gave other names when it sorted its tools into sets.
  static let copilotFormerNames: [FormerName] = [
    ("new", .write, "vscode/newWorkspace"), ("runCommands", .run, "execute"), ("runTasks", .run, "execute"),
    ("runSubagent", .run, "agent"), ("todos", .plan, "todo"),
  ]

  /// OpenCode; source: opencode.ai/docs/tools.
  static let opencodeNames: Names = [
    (.read, "read grep glob list lsp"), (.write, "edit write patch multiedit apply_patch"),
    (.run, "bash task skill"), (.network, "webfetch websearch codesearch"),
    (.plan, "todowrite todoread question"),
  ]

  /// Gemini CLI; source: geminicli.com/docs/reference/tools.
  static let geminiNames: Names = [
    (
      .read, "read_file read_many_files list_directory glob grep_search search_file_content get_internal_docs"
    ),
    (.write, "write_file replace"), (.run, "run_shell_command activate_skill"),
    (.network, "web_fetch google_web_search"),
    (.plan, "write_todos save_memory ask_user enter_plan_mode exit_plan_mode"),
  ]

  /// Qwen Code, which began as Gemini CLI.
  static let qwenNames: Names =
    geminiNames + [(.write, "edit"), (.run, "task skill"), (.network, "web_search"), (.plan, "todo_write")]

  /// Factory: tools and the categories that stand for several; source: docs.factory.ai, "Custom droids".
  static let factoryNames: Names = [
    (.read, "Read LS Grep Glob read-only"), (.write, "Create Edit MultiEdit ApplyPatch"),
    (.run, "Execute Task Skill"), (.network, "WebSearch FetchUrl web"), (.plan, "TodoWrite"),
  ]

  /// Kiro: tags; source: kiro.dev, "Agent configuration".
  static let kiroNames: Names = [
    (.read, "read knowledge fs_read"), (.write, "write fs_write"),
    (.run, "shell subagent execute_bash use_aws @builtin"), (.network, "web"), (.plan, "todo_list"),
  ]
}
