use super::*;
use crate::ir::{Attr, Span};

const SPAN: Span = Span { lo: 3, hi: 9 };

fn attr(path: &str, args: &str) -> Attr {
    Attr {
        path: path.into(),
        args: args.into(),
        span: SPAN,
    }
}

fn model(attrs: &[(&str, &str)]) -> Result<FnModel, SpecError> {
    let attrs: Vec<Attr> = attrs.iter().map(|(path, args)| attr(path, args)).collect();
    let params = ["key", "value", "f"].map(Symbol::new);
    FnModel::parse(&attrs, &params, true, &["T".into(), "F".into()])
}

fn flow(text: &str) -> Result<Vec<Assign>, SpecError> {
    model(&[("flow", &format!("{text:?}"))]).map(|m| m.flow.expect("a flow"))
}

fn message(text: &str) -> String {
    flow(text).expect_err("an error").message
}

fn place(root: Root, steps: &[Step]) -> Place {
    Place {
        root,
        steps: steps.into(),
    }
}

#[test]
fn places_and_weak_assignments() {
    let flow = flow("ret.Some.0 = self[key]; self[*] += value | \"x\"").expect("parses");
    assert_eq!(
        flow[0].place,
        place(
            Root::Ret,
            &[Step::Variant("Some".into()), Step::Field("0".into())]
        )
    );
    let read = place(Root::SelfArg, &[Step::KeyParam(Root::Param(0))]);
    assert_eq!(flow[0].expr, Expr::Place(read));
    assert!(!flow[0].weak && flow[1].weak);
    assert_eq!(flow[1].place, place(Root::SelfArg, &[Step::Elem]));
    let value = Expr::Place(place(Root::Param(1), &[]));
    assert_eq!(flow[1].expr, Expr::Alt(vec![value, Expr::Lit("x".into())]));
}

#[test]
fn concatenation_binds_tighter_than_alternatives() {
    let flow = flow("self = self + \"; \" + value | none()").expect("parses");
    let Expr::Alt(all) = &flow[0].expr else {
        panic!("{:?}", flow[0].expr)
    };
    assert!(matches!(&all[0], Expr::Concat(parts) if parts.len() == 3));
    assert_eq!(all[1], Expr::None);
}

#[test]
fn bits_and_counts() {
    let bits = |text: &str| {
        flow(&format!("ret = csprng({text})")).expect("parses")[0]
            .expr
            .clone()
    };
    assert_eq!(bits("122"), Expr::Csprng(Bits::Fixed(122.0)));
    assert_eq!(
        bits("5.954 * key"),
        Expr::Csprng(Bits::PerParam(5.954, Root::Param(0)))
    );
    assert_eq!(
        bits("key"),
        Expr::Csprng(Bits::PerParam(1.0, Root::Param(0)))
    );
    assert_eq!(bits("type"), Expr::Csprng(Bits::Type));
    assert_eq!(
        bits("bytes(self)"),
        Expr::Csprng(Bits::Bytes(Root::SelfArg))
    );
    assert_eq!(
        bits("range(key)"),
        Expr::Csprng(Bits::Range(Root::Param(0)))
    );
    let cut = flow("ret = cut(self, key); self = cut(self, 8)").expect("parses");
    assert!(matches!(
        cut[0].expr,
        Expr::Cut(_, Count::Param(Root::Param(0)))
    ));
    assert!(matches!(cut[1].expr, Expr::Cut(_, Count::Fixed(8))));
}

#[test]
fn functions_of_closures_generics_and_clients() {
    let all = flow(
        "ret = call(f, self.Some.0, \"a\"); ret = via(T::from, self); ret = client(cookie, key); \
         ret = client(header, \"host\"); channel(T) += value; ret = channel(T); ret = draw(self, type); \
         ret = state(Self)",
    )
    .expect("parses");
    assert!(
        matches!(&all[0].expr, Expr::Call(f, args) if f.root == Root::Param(2) && args.len() == 2)
    );
    assert!(matches!(&all[1].expr, Expr::Via { args, .. } if args.len() == 1));
    let client = |name| Expr::Client {
        kind: match name {
            Name::Param(_) => "cookie".into(),
            Name::Lit(_) => "header".into(),
        },
        name: Some(name),
    };
    assert_eq!(all[2].expr, client(Name::Param(Root::Param(0))));
    assert_eq!(all[3].expr, client(Name::Lit("host".into())));
    assert_eq!(all[4].place.root, Root::Channel("T".into()));
    assert_eq!(all[5].expr, Expr::Channel("T".into()));
    assert_eq!(all[7].expr, Expr::State("Self".into()));
}

#[test]
fn maps_and_calls_without_a_result() {
    let all = flow("_ = call(f, self[*]); ret = map(value); ret = entries(self)").expect("parses");
    assert_eq!(all[0].place, place(Root::Discard, &[]));
    let value = Box::new(Expr::Place(place(Root::Param(1), &[])));
    assert_eq!(all[1].expr, Expr::Map(value));
    assert!(matches!(all[2].expr, Expr::Entries(_)));
    let element = flow("ret.Some.0 = keys(self)[*]").expect("parses");
    assert!(matches!(&element[0].expr, Expr::Proj(_, steps) if steps == &[Step::Elem]));
}

#[test]
fn an_empty_flow_is_not_a_missing_flow() {
    assert_eq!(flow(""), Ok(vec![]));
    assert_eq!(model(&[]), Ok(FnModel::default()));
    assert_eq!(model(&[("must_use", "")]), Ok(FnModel::default()));
}

#[test]
fn the_other_attributes_of_functions() {
    let got = model(&[
        ("outcome", "self, !value, .."),
        ("event", "\"store.put\""),
        ("asserts", "!self, f"),
        ("guards", "self, key"),
        ("spawns", "f"),
        ("diverges", ""),
    ]);
    let expected = FnModel {
        walks: false,
        calls: Vec::new(),
        flow: None,
        event: Some("store.put".into()),
        outcome: vec![(Root::SelfArg, true), (Root::Param(1), false)],
        partial: true,
        asserts: Some((Root::SelfArg, false)),
        rescues: Some(Root::Param(2)),
        guards: vec![Root::SelfArg, Root::Param(0)],
        spawns: Some(Root::Param(2)),
        diverges: true,
        builds: false,
        lazy: false,
        serves: None,
    };
    assert_eq!(got, Ok(expected));
}

#[test]
fn raw_and_escaped_strings() {
    let raw = model(&[("flow", "r#\"ret = \"a\"\"#")]).expect("parses");
    let escaped = model(&[("flow", "\"ret = \\\"a\\\"\"")]).expect("parses");
    assert_eq!(raw, escaped);
    assert!(model(&[("flow", "ret = self")]).is_err());
}

#[test]
fn types() {
    let parse = |path: &str, args: &str| TypeModel::parse(&[attr(path, args)]);
    assert_eq!(
        parse("extractor", "client = \"form\""),
        Ok(Some(TypeModel::Client("form".into())))
    );
    assert_eq!(parse("extractor", "trusted"), Ok(Some(TypeModel::Trusted)));
    assert_eq!(parse("transparent", ""), Ok(Some(TypeModel::Transparent)));
    assert_eq!(parse("channel", "request"), Ok(Some(TypeModel::Channel)));
    assert_eq!(parse("derive", "Clone"), Ok(None));
    let wrong = parse("extractor", "client = \"frm\"").expect_err("an error");
    assert_eq!(
        wrong.message,
        "unknown kind of client data `frm`, did you mean `form`?"
    );
    assert!(parse("flow", "\"\"").is_err());
}

#[test]
fn errors_say_what_was_meant_and_where() {
    assert_eq!(flow("ret = self x").expect_err("an error").span, SPAN);
    let typo = message("ret = encod(self)");
    assert_eq!(
        typo,
        "unknown function `encod`, did you mean `encode`? (at character 7 of `ret = encod(self)`)"
    );
    assert!(message("ret = valeu").contains("did you mean `value`?"));
    assert!(message("ret = via(U::from, self)").contains("generic parameter `U`"));
    assert!(message("ret self").contains("expected `=` or `+=`, found `self`"));
    assert!(message("ret = hash(self)").contains("expected `,` and the digest's size"));
    assert!(message("ret = clock").contains("expected `(` after `clock`"));
    assert!(message("ret = (self").contains("expected `)`, found the end"));
    let event = model(&[("event", "\"store.putt\"")]).expect_err("an error");
    assert_eq!(
        event.message,
        "unknown event `store.putt`, did you mean `store.put`?"
    );
    let service = model(&[("serves", "\"session.lode\"")]).expect_err("an error");
    assert_eq!(
        service.message,
        "unknown service `session.lode`, did you mean `session.load`?"
    );
    let attribute = model(&[("outcom", "self")]).expect_err("an error");
    assert_eq!(
        attribute.message,
        "unknown attribute `#[outcom]`, did you mean `#[outcome]`?"
    );
    let none = FnModel::parse(&[attr("flow", "\"ret = self\"")], &[], false, &[]);
    assert!(none.expect_err("an error").message.contains("no `self`"));
}
