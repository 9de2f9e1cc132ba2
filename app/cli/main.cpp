// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/startup.h"
#include "commands.h"

#include <QApplication>
#include <QLoggingCategory>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <memory>
#include <optional>

namespace vitrine::cli
{

namespace
{
// The handler may only touch a lock-free flag; the progress of the running command is that flag.
const Progress *running = nullptr;

void interrupt(int signal)
{
    if (running && !running->cancelled())
        running->cancel();
    else
        std::_Exit(static_cast<int>(Exit::Interrupted));
    std::signal(signal, interrupt);
}

// stderr holds our messages, one line each: the libraries' own remarks (about locales and plug-ins) stay out
// unless somebody asks for them.
void libraryMessage(QtMsgType type, const QMessageLogContext &, const QString &words)
{
    if (type == QtFatalMsg)
        complain(QStringLiteral("internal: ") + words);
    else if (qEnvironmentVariableIsSet("VITRINE_DEBUG"))
        complain(Issue{Severity::Note, {}, verbatim(words), {}});
}

Exit usageError(const Failure &wrong, const Command *command)
{
    const QString hint = command ? QStringLiteral("usage: ") + usageOf(*command) : QStringLiteral("`vitrine-cli --help` lists the commands");
    complain(QStringLiteral("%1; %2").arg(wrong.message.english(), hint));
    return Exit::Usage;
}

QString known()
{
    QStringList names;
    for (const Command &each : commands())
        names.append(each.name);
    return names.join(QStringLiteral(", "));
}

// Everything that can be answered without data: help and version. nullopt when there is work to do.
std::optional<Exit> answered(const QStringList &typed)
{
    if (typed.isEmpty()) {
        complain(QStringLiteral("no command was given, expected one of: %1").arg(known()));
        return Exit::Usage;
    }
    if (typed.first() == QLatin1String("--version")) {
        printLine(QStringLiteral("vitrine-cli " VITRINE_VERSION));
        return Exit::Ok;
    }
    const bool help = typed.first() == QLatin1String("help");
    const QStringList rest = help ? typed.mid(1) : typed;
    if (rest.isEmpty() || rest.first() == QLatin1String("--help") || rest.first() == QLatin1String("-h")) {
        print(overallHelp());
        return Exit::Ok;
    }
    int words = 0;
    const Command *named = command(rest, words);
    const bool asksForGroup = rest.size() == 1 ? help : rest.size() == 2 && (rest[1] == QLatin1String("--help") || rest[1] == QLatin1String("-h"));
    if (const QString group = named || !asksForGroup ? QString() : helpForGroup(rest.first()); !group.isEmpty()) {
        print(group);
        return Exit::Ok;
    }
    if (!named) {
        complain(QStringLiteral("there is no command \"%1\", expected one of: %2").arg(rest.mid(0, 2).join(u' '), known()));
        return Exit::Usage;
    }
    const qsizetype end = rest.indexOf(QStringLiteral("--"));
    const QStringList options = end < 0 ? rest : rest.first(end);
    if (help || options.contains(QStringLiteral("--help")) || options.contains(QStringLiteral("-h"))) {
        print(helpFor(*named));
        return Exit::Ok;
    }
    return std::nullopt;
}

// Figures need fonts and therefore a platform plug-in; the offscreen one needs no display. Everything else
// does without either.
std::unique_ptr<QCoreApplication> applicationFor(const Command &chosen, const Arguments &arguments, int &argc, char **argv)
{
    if (!chosen.draws || !chosen.draws(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QApplication>(argc, argv);
}

Exit obeyed(int &argc, char **argv)
{
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed.append(QString::fromLocal8Bit(argv[i]));
    if (const auto done = answered(typed))
        return *done;

    int words = 0;
    const Command &chosen = *command(typed, words);
    const auto arguments = Arguments::sorted(typed.mid(words), chosen.options);
    if (!arguments)
        return usageError(arguments.failure(), &chosen);
    const auto count = arguments->places().size();
    if (count < chosen.fewest || (chosen.most >= 0 && count > chosen.most))
        return usageError(failure("places", text("%1 takes %2, found %3 arguments", chosen.name,
                                                 chosen.places.isEmpty() ? QStringLiteral("no arguments") : chosen.places, QString::number(count))),
                          &chosen);

    const auto application = applicationFor(chosen, *arguments, argc, argv);
    const Call call{*arguments, {}};
    running = &call.progress;
    std::signal(SIGINT, interrupt);
    const Exit end = chosen.run(call);
    std::signal(SIGINT, SIG_DFL);
    running = nullptr;
    return call.interrupted() ? Exit::Interrupted : end;
}
} // namespace

} // namespace vitrine::cli

int main(int argc, char **argv)
{
    using namespace vitrine::cli;
    vitrine::prepareProcess();
    qInstallMessageHandler(libraryMessage);
    Exit end = Exit::Internal;
    try {
        end = obeyed(argc, argv);
    } catch (const std::exception &thrown) {
        complain(QStringLiteral("internal: %1").arg(QString::fromUtf8(thrown.what())));
    } catch (...) {
        complain(QStringLiteral("internal: something unknown was thrown"));
    }
    if (!printed() && end == Exit::Ok) {
        complain(QStringLiteral("the results could not be written to the standard output"));
        end = Exit::NotWritten;
    }
    return static_cast<int>(end);
}
